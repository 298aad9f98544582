import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Serves an empty Neo4j over Bolt on a free port of this machine: `java -cp 'lib/*' Server.java FOLDER PASSWORD`.
 * Prints `READY bolt://127.0.0.1:PORT`, and stops when its standard input ends, so it never outlives who started it.
 */
public class Server {
  public static void main(String[] args) throws Exception {
    DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 64L * 1024 * 1024)
        .build();
    GraphDatabaseService system = service.database("system");
    system.executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", args[1]));
    int port = ((GraphDatabaseAPI) service.database("neo4j"))
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
    System.out.println("READY bolt://127.0.0.1:" + port);
    while (System.in.read() != -1) {}
    // The folder goes with the test run: nothing in it is worth the seconds of an orderly shutdown.
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }
}
