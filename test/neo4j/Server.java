import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.configuration.Config;
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
 * A line `read-only` on it makes the database one that may only be read, as for an account without other rights, any other line undoes that;
 * each is answered by itself.
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
    var resolver = ((GraphDatabaseAPI) service.database("neo4j")).getDependencyResolver();
    int port = resolver
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
    System.out.println("READY bolt://127.0.0.1:" + port);
    Config config = resolver.resolveDependency(Config.class);
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Set<String> readOnly = line.equals("read-only") ? Set.of("neo4j") : Set.of();
      config.setDynamic(GraphDatabaseSettings.read_only_databases, readOnly, "test");
      System.out.println(line);
    }
    // The folder goes with the test run: nothing in it is worth the seconds of an orderly shutdown.
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }
}
