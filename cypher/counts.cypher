// name: counts
// answers: how many nodes of each kind the graph holds
// takes: nothing
// returns: label, nodes
MATCH (n)
RETURN labels(n)[0] AS label, count(n) AS nodes
