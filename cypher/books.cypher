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
