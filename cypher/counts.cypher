// name: counts
// answers: how many nodes of each kind the graph holds; label by label, since both engines know that without looking at each node
// takes: nothing
// returns: label, nodes
MATCH (n:Record) RETURN 'Record' AS label, count(n) AS nodes
UNION ALL MATCH (n:Evidence) RETURN 'Evidence' AS label, count(n) AS nodes
UNION ALL MATCH (n:Organization) RETURN 'Organization' AS label, count(n) AS nodes
UNION ALL MATCH (n:Person) RETURN 'Person' AS label, count(n) AS nodes
UNION ALL MATCH (n:Role) RETURN 'Role' AS label, count(n) AS nodes
UNION ALL MATCH (n:Tenure) RETURN 'Tenure' AS label, count(n) AS nodes
UNION ALL MATCH (n:Meeting) RETURN 'Meeting' AS label, count(n) AS nodes
UNION ALL MATCH (n:AgendaItem) RETURN 'AgendaItem' AS label, count(n) AS nodes
UNION ALL MATCH (n:Appearance) RETURN 'Appearance' AS label, count(n) AS nodes
UNION ALL MATCH (n:Contribution) RETURN 'Contribution' AS label, count(n) AS nodes
UNION ALL MATCH (n:Mention) RETURN 'Mention' AS label, count(n) AS nodes
UNION ALL MATCH (n:Report) RETURN 'Report' AS label, count(n) AS nodes
UNION ALL MATCH (n:Strategy) RETURN 'Strategy' AS label, count(n) AS nodes
UNION ALL MATCH (n:StrategyEdition) RETURN 'StrategyEdition' AS label, count(n) AS nodes
UNION ALL MATCH (n:Reporting) RETURN 'Reporting' AS label, count(n) AS nodes
UNION ALL MATCH (n:ReportStrategy) RETURN 'ReportStrategy' AS label, count(n) AS nodes
UNION ALL MATCH (n:Resolution) RETURN 'Resolution' AS label, count(n) AS nodes
UNION ALL MATCH (n:Action) RETURN 'Action' AS label, count(n) AS nodes
UNION ALL MATCH (n:FollowUp) RETURN 'FollowUp' AS label, count(n) AS nodes
UNION ALL MATCH (n:Reference) RETURN 'Reference' AS label, count(n) AS nodes
UNION ALL MATCH (n:Declaration) RETURN 'Declaration' AS label, count(n) AS nodes
UNION ALL MATCH (n:UnresolvedPerson) RETURN 'UnresolvedPerson' AS label, count(n) AS nodes
UNION ALL MATCH (n:Diagnostic) RETURN 'Diagnostic' AS label, count(n) AS nodes
UNION ALL MATCH (n:Contradiction) RETURN 'Contradiction' AS label, count(n) AS nodes
UNION ALL MATCH (n:Judgement) RETURN 'Judgement' AS label, count(n) AS nodes
