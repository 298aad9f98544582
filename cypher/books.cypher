// name: held-heads
// answers: of every record what decides whose it is, and the cell that it is derived in
// takes: nothing
// returns: id, cell, head
MATCH (h:Held)
RETURN h.id AS id, h.cell AS cell, h.head AS head

// name: kept-of-records
// answers: what is kept of these records
// takes: $ids - ids of records
// returns: id, kept
UNWIND $ids AS id
MATCH (r:Record {id: id})
RETURN r.id AS id, r.kept AS kept

// name: snapshots
// answers: which nodes and edges are of these cells
// takes: $ids - ids of snapshots
// returns: id, packed
UNWIND $ids AS id
MATCH (s:Snapshot {id: id})
RETURN s.id AS id, s.packed AS packed

// name: shares
// answers: what each cell says of these nodes
// takes: $ids - ids of shares
// returns: id, parts
UNWIND $ids AS id
MATCH (s:Share {id: id})
RETURN s.id AS id, s.parts AS parts

// name: given-ids
// answers: which ids answer now for these, which were given once
// takes: $ids - readable ids
// returns: id, of, anchor, present
UNWIND $ids AS id
MATCH (g:GivenId {id: id})
RETURN g.id AS id, g.of AS of, g.anchor AS anchor, g.present AS present

// name: given-of-cells
// answers: the ids that were given once to what these cells hold
// takes: $cells - keys of cells
// returns: id, of, cell, anchor, present
UNWIND $cells AS cell
MATCH (g:GivenId {cell: cell})
RETURN g.id AS id, g.of AS of, g.cell AS cell, g.anchor AS anchor, g.present AS present

// name: registers-digest
// answers: which registers the graph was derived with
// takes: nothing
// returns: digest
MATCH (r:Registers {id: 'registers'})
RETURN r.digest AS digest

// name: versions
// answers: these versions of records, which are held no longer
// takes: $ids - ids of versions
// returns: id, record, sha256, state, at, by, why, source, kept
UNWIND $ids AS id
MATCH (v:Version {id: id})
RETURN v.id AS id, v.record AS record, v.sha256 AS sha256, v.state AS state, v.at AS at, v.by AS by, v.why AS why,
       v.source AS source, v.kept AS kept

// name: versions-gone
// answers: every version of a record that is held no longer, the latest first
// takes: nothing
// returns: id, record, sha256, state, at, by, why
MATCH (v:Version)
RETURN v.id AS id, v.record AS record, v.sha256 AS sha256, v.state AS state, v.at AS at, v.by AS by, v.why AS why
ORDER BY at DESC, id

// name: loads
// answers: the loads before a revision, the latest first
// takes: $before - a revision; $first - how many at most
// returns: id, revision, at, by, why, records, came, changed, went
MATCH (l:Load)
WHERE l.revision < $before
RETURN l.id AS id, l.revision AS revision, l.at AS at, l.by AS by, l.why AS why, l.records AS records, l.came AS came,
       l.changed AS changed, l.went AS went
ORDER BY revision DESC
LIMIT $first

// name: load-changes
// answers: which nodes came, changed and went in the loads after one revision and up to another
// takes: $since - a revision; $until - a revision
// returns: revision, packed
MATCH (c:LoadChanges)
WHERE c.revision > $since AND c.revision <= $until
RETURN c.revision AS revision, c.packed AS packed
ORDER BY revision
