// A uniqueness constraint makes its own index; Neo4j refuses a second one on the same key.
CREATE CONSTRAINT meta_id_unique IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT record_id_unique IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id_unique IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id_unique IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id_unique IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT role_id_unique IF NOT EXISTS FOR (n:Role) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tenure_id_unique IF NOT EXISTS FOR (n:Tenure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id_unique IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agenda_item_id_unique IF NOT EXISTS FOR (n:AgendaItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT appearance_id_unique IF NOT EXISTS FOR (n:Appearance) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contribution_id_unique IF NOT EXISTS FOR (n:Contribution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id_unique IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id_unique IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT strategy_id_unique IF NOT EXISTS FOR (n:Strategy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT strategy_edition_id_unique IF NOT EXISTS FOR (n:StrategyEdition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reporting_id_unique IF NOT EXISTS FOR (n:Reporting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT resolution_id_unique IF NOT EXISTS FOR (n:Resolution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT action_id_unique IF NOT EXISTS FOR (n:Action) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT follow_up_id_unique IF NOT EXISTS FOR (n:FollowUp) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contradiction_id_unique IF NOT EXISTS FOR (n:Contradiction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_strategy_id_unique IF NOT EXISTS FOR (n:ReportStrategy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reference_id_unique IF NOT EXISTS FOR (n:Reference) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT declaration_id_unique IF NOT EXISTS FOR (n:Declaration) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unresolved_person_id_unique IF NOT EXISTS FOR (n:UnresolvedPerson) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT diagnostic_id_unique IF NOT EXISTS FOR (n:Diagnostic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id_unique IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT held_id_unique IF NOT EXISTS FOR (n:Held) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT snapshot_id_unique IF NOT EXISTS FOR (n:Snapshot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT share_id_unique IF NOT EXISTS FOR (n:Share) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT given_id_id_unique IF NOT EXISTS FOR (n:GivenId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT registers_id_unique IF NOT EXISTS FOR (n:Registers) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT version_id_unique IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT load_id_unique IF NOT EXISTS FOR (n:Load) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT load_changes_id_unique IF NOT EXISTS FOR (n:LoadChanges) REQUIRE n.id IS UNIQUE;
CREATE INDEX given_id_cell IF NOT EXISTS FOR (n:GivenId) ON (n.cell);

// Lists of one body or council, or of all, in their order.
CREATE INDEX meeting_body IF NOT EXISTS FOR (n:Meeting) ON (n.body, n.at);
CREATE INDEX meeting_council IF NOT EXISTS FOR (n:Meeting) ON (n.council, n.at);
CREATE INDEX meeting_at IF NOT EXISTS FOR (n:Meeting) ON (n.at);
CREATE INDEX agenda_item_body IF NOT EXISTS FOR (n:AgendaItem) ON (n.body, n.at);
CREATE INDEX agenda_item_council IF NOT EXISTS FOR (n:AgendaItem) ON (n.council, n.at);
CREATE INDEX agenda_item_at IF NOT EXISTS FOR (n:AgendaItem) ON (n.at);
CREATE INDEX appearance_body IF NOT EXISTS FOR (n:Appearance) ON (n.body, n.at);
CREATE INDEX appearance_council IF NOT EXISTS FOR (n:Appearance) ON (n.council, n.at);
CREATE INDEX appearance_at IF NOT EXISTS FOR (n:Appearance) ON (n.at);
CREATE INDEX contribution_body IF NOT EXISTS FOR (n:Contribution) ON (n.body, n.at);
CREATE INDEX contribution_council IF NOT EXISTS FOR (n:Contribution) ON (n.council, n.at);
CREATE INDEX contribution_at IF NOT EXISTS FOR (n:Contribution) ON (n.at);
CREATE INDEX mention_body IF NOT EXISTS FOR (n:Mention) ON (n.body, n.at);
CREATE INDEX mention_council IF NOT EXISTS FOR (n:Mention) ON (n.council, n.at);
CREATE INDEX mention_at IF NOT EXISTS FOR (n:Mention) ON (n.at);
CREATE INDEX report_body IF NOT EXISTS FOR (n:Report) ON (n.body, n.at);
CREATE INDEX report_council IF NOT EXISTS FOR (n:Report) ON (n.council, n.at);
CREATE INDEX report_at IF NOT EXISTS FOR (n:Report) ON (n.at);
CREATE INDEX reporting_body IF NOT EXISTS FOR (n:Reporting) ON (n.body, n.at);
CREATE INDEX reporting_council IF NOT EXISTS FOR (n:Reporting) ON (n.council, n.at);
CREATE INDEX reporting_at IF NOT EXISTS FOR (n:Reporting) ON (n.at);
CREATE INDEX resolution_body IF NOT EXISTS FOR (n:Resolution) ON (n.body, n.at);
CREATE INDEX resolution_council IF NOT EXISTS FOR (n:Resolution) ON (n.council, n.at);
CREATE INDEX resolution_at IF NOT EXISTS FOR (n:Resolution) ON (n.at);
CREATE INDEX action_body IF NOT EXISTS FOR (n:Action) ON (n.body, n.at);
CREATE INDEX action_council IF NOT EXISTS FOR (n:Action) ON (n.council, n.at);
CREATE INDEX action_at IF NOT EXISTS FOR (n:Action) ON (n.at);
CREATE INDEX reference_body IF NOT EXISTS FOR (n:Reference) ON (n.body, n.at);
CREATE INDEX reference_council IF NOT EXISTS FOR (n:Reference) ON (n.council, n.at);
CREATE INDEX reference_at IF NOT EXISTS FOR (n:Reference) ON (n.at);
CREATE INDEX declaration_body IF NOT EXISTS FOR (n:Declaration) ON (n.body, n.at);
CREATE INDEX declaration_council IF NOT EXISTS FOR (n:Declaration) ON (n.council, n.at);
CREATE INDEX declaration_at IF NOT EXISTS FOR (n:Declaration) ON (n.at);
CREATE INDEX unresolved_person_body IF NOT EXISTS FOR (n:UnresolvedPerson) ON (n.body, n.at);
CREATE INDEX unresolved_person_council IF NOT EXISTS FOR (n:UnresolvedPerson) ON (n.council, n.at);
CREATE INDEX unresolved_person_at IF NOT EXISTS FOR (n:UnresolvedPerson) ON (n.at);


// The text is already split into plain words, so the analyzer only parts it at white space.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Person|Organization|Role|Strategy|Report|AgendaItem|Resolution) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

CREATE FULLTEXT INDEX words IF NOT EXISTS
FOR (n:AgendaItem) ON EACH [n.heldWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// A search on an index that is still being filled would miss what is there.
CALL db.awaitIndexes(300);
