# What the generated policy is made of. A truth is 0 (no), 1 (not known) or 2 (yes). A set is {"o", "m"}: `o` is 1 where
# there may be members that the design does not state, `m` the members as [mark, value] by their keys; the mark is 2 in
# the core and 1 in the fringe. A measure is [least, most], or null where it has no value; 1e15 is without bound.
package criteria

import rego.v1

unbounded := 1000000000000000

certainly(value) := 2 if value
else := 0

some_of(least, truths) := 2 if count([t | some t in truths; t == 2]) >= least
else := 1 if count([t | some t in truths; t > 0]) >= least
else := 0

# --- Fields: null where there is none, "unknown" and "none" also where that stands above

below(value, name) := object.get(value, name, null) if is_object(value)
else := value if value in {"unknown", "none"}
else := null

field(value, path) := object.get(value, path[0], null) if count(path) == 1
else := below(object.get(value, path[0], null), path[1]) if count(path) == 2
else := below(below(object.get(value, path[0], null), path[1]), path[2])

one_of(value, words, absent) := absent if value == null
else := 1 if value == "unknown"
else := 2 if value in words
else := 0

is_bool(value, wanted, absent) := absent if value == null
else := 1 if value == "unknown"
else := 2 if value == wanted
else := 0

holds_word(value, word) := 2 if value == word
else := 0 if not is_array(value)
else := 2 if word in value
else := 1 if "unknown" in value
else := 0

includes_any(value, words, absent) := absent if value == null
else := 1 if value == "unknown"
else := max({holds_word(value, word) | some word in words})

includes_all(value, words, absent) := absent if value == null
else := 1 if value == "unknown"
else := min({holds_word(value, word) | some word in words})

stated(value, absent) := absent if value == null
else := 1 if value == "unknown"
else := 0 if value in {"none", "", [], {}}
else := 2

plain(text) := trim(regex.replace(lower(text), `\s+`, " "), " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~¡¿«»‘’“”…–—")

same_text(value, set, absent) := absent if value == null
else := 1 if value == "unknown"
else := max({x[0] | some x in set.m; plain(x[1]) == plain(value)} | {set.o})

decimal(value) := value if is_number(value)
else := to_number(value) if {
	is_string(value)
	regex.match(`^-?[0-9]+([.][0-9]+)?$`, value)
}
else := null

# A number field as a measure.
amount(value) := [0, 0] if value == "none"
else := [number, number] if {
	number := decimal(value)
	number != null
}
else := [0, unbounded]

two(text) := to_number(concat("", ["1", text])) - 100

# The days since 1 March 0000 less 719468.
day(value) := null if not is_string(value)
else := null if not regex.match(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`, value)
else := ((((((365 * year) + floor(year / 4)) - floor(year / 100)) + floor(year / 400)) +
	floor(((153 * month) + 2) / 5)) + d) - 719469 if {
	m := two(substring(value, 5, 2))
	d := two(substring(value, 8, 2))
	[year, month] := from_march(to_number(substring(value, 0, 4)), m)
}

from_march(y, m) := [y - 1, m + 9] if m <= 2
else := [y, m - 3]

civil(number) := [(y + (era * 400)) + early(m), m, (in_year - floor(((153 * month) + 2) / 5)) + 1] if {
	shifted := number + 719468
	era := floor(shifted / 146097)
	in_era := shifted - (era * 146097)
	y := floor((((in_era - floor(in_era / 1460)) + floor(in_era / 36524)) - floor(in_era / 146096)) / 365)
	in_year := in_era - (((365 * y) + floor(y / 4)) - floor(y / 100))
	month := floor(((5 * in_year) + 2) / 153)
	m := to_january(month)
}

to_january(month) := month + 3 if month < 10
else := month - 9

early(m) := 1 if m <= 2
else := 0

month_days(y, m) := 31 if not m in {2, 4, 6, 9, 11}
else := 30 if m != 2
else := 29 if y % 400 == 0
else := 28 if y % 100 == 0
else := 29 if y % 4 == 0
else := 28

full_months(from, to) := ((((end[0] - start[0]) * 12) + end[1]) - start[1]) - missing(end[2], full) if {
	start := civil(from)
	end := civil(to)
	full := min([start[2], month_days(end[0], end[1])])
}

missing(d, full) := 0 if d >= full
else := 1

months_between(from, to) := full_months(from, to) if to >= from
else := 0 - full_months(to, from)

# --- Comparing measures

at_least(a, b) := 0 if null in [a, b]
else := 2 if a[0] >= b[1]
else := 0 if a[1] < b[0]
else := 1

above(a, b) := 0 if null in [a, b]
else := 2 if a[0] > b[1]
else := 0 if a[1] <= b[0]
else := 1

same(a, b) := 0 if null in [a, b]
else := certainly(a[0] == b[0]) if {
	a[0] == a[1]
	b[0] == b[1]
}
else := 0 if a[0] > b[1]
else := 0 if a[1] < b[0]
else := 1

exactly_number(value) := exactly(decimal(value))

exactly_day(value) := exactly(day(value))

exactly(number) := null if number == null
else := [number, number]

tested(value, truth, absent) := absent if value == null
else := 1 if value == "unknown"
else := truth

# --- Sets

mark(set, key) := object.get(set.m, key, [set.o])[0]

# Members whose keys may come twice, as [key, mark, value]; the greater mark counts.
merged(members) := object.union(
	{x[0]: [1, x[2]] | some x in members; x[1] == 1},
	{x[0]: [2, x[2]] | some x in members; x[1] == 2},
)

at(key, value) := {"o": 0, "m": {key: [2, value]}}

root := {"o": 0, "m": {"": [2, input]}}

# One step of a path: members, and 1 where something is not stated.
step(set, name) := {"o": open, "m": found} if {
	name != "*"
	found := {concat("/", [key, name]): [x[0], next] |
		some key, x in set.m
		is_object(x[1])
		next := x[1][name]
	}
	open := max({set.o} | {1 | some x in set.m; lacks(x[1], name)})
}

step(set, "*") := {"o": open, "m": found} if {
	found := {concat("/", [key, sprintf("%v", [i])]): [x[0], next] |
		some key, x in set.m
		is_array(x[1])
		some i, next in x[1]
	}
	open := max({set.o} | {1 | some x in set.m; x[1] == "unknown"})
}

lacks(value, name) if not stands(value, name)

stands(value, name) if value == "none"

stands(value, name) if {
	is_object(value)
	object.get(value, name, null) != null
}

# What stands at the end of a path.
ended(set) := {
	"o": max({set.o} | {1 | some x in set.m; x[1] == "unknown"}),
	"m": {key: x | some key, x in set.m; not x[1] in {"unknown", "none"}},
}

# What a field lists: [1 where something is not stated, entries].
listed(value) := [1, []] if value in {null, "unknown"}
else := [max({0} | {1 | "unknown" in value}), [entry | some entry in value; entry != "unknown"]] if is_array(value)
else := [0, []] if value == "none"
else := [0, []] if is_object(value)
else := [0, [value]]

entries(set, path) := [[part[0], part[1], x[0]] | some x in set.m; part := listed(field(x[1], path))]

opened(set, parts) := max({set.o} | {part[0] | some part in parts})

follow(set, path, list) := {"o": opened(set, parts), "m": merged(found)} if {
	parts := entries(set, path)
	found := [[x[0], part[2], x[1]] | some part in parts; some id in part[1]; x := list[id]]
}

values_of(set, path) := {"o": opened(set, parts), "m": merged(found)} if {
	parts := entries(set, path)
	found := [[text, part[2], text] | some part in parts; some value in part[1]; text := sprintf("%v", [value])]
}

looked_up(set, path, table) := {"o": opened(set, parts), "m": merged(found)} if {
	parts := entries(set, path)
	found := [[text, part[2], text] | some part in parts; some value in part[1]; text := table[value]]
}

referring(set, path, list, target) := {"o": 0, "m": {}} if {
	target.o == 0
	target.m == {}
}
else := {"o": set.o, "m": {key: [min([x[0], found]), x[1]] |
	some key, x in set.m
	part := listed(field(x[1], path))
	found := max({part[0]} | {mark(target, list[id][0]) | some id in part[1]})
	found > 0
}}

union_of(sets) := {
	"o": max({set.o | some set in sets}),
	"m": merged([[key, x[0], x[1]] | some set in sets; some key, x in set.m]),
}

intersection_of(sets) := {
	"o": min({set.o | some set in sets}),
	"m": {key: [least, x[1]] |
		some set in sets
		some key, x in set.m
		least := min({mark(other, key) | some other in sets})
		least > 0
	},
}

difference(set, other) := {"o": set.o, "m": {key: [left, x[1]] |
	some key, x in set.m
	left := min([x[0], 2 - mark(other, key)])
	left > 0
}}

# --- Measures

most_of(set) := unbounded if set.o == 1
else := count(set.m)

count_of(set) := [count([1 | some x in set.m; x[0] == 2]), most_of(set)]

# Members as [mark, truth].
share_of(open, members) := null if {
	open == 0
	members == []
}
else := [0, 1] if open == 1
else := [quotient(counted, total + failing), quotient((counted + doubtful) + passing, total + passing)] if {
	total := count([1 | some x in members; x[0] == 2])
	counted := count([1 | some x in members; x == [2, 2]])
	doubtful := count([1 | some x in members; x == [2, 1]])
	passing := count([1 | some x in members; x[0] == 1; x[1] > 0])
	failing := count([1 | some x in members; x[0] == 1; x[1] < 2])
}

quotient(a, b) := a / b if b > 0
else := 0

bounded_sum(open, values) := unbounded if open == 1
else := unbounded if max(array.concat([0], values)) >= unbounded
else := sum(values)

# Members as [mark, measure].
sum_of(open, members) := [
	sum([x[1][0] | some x in members; x[0] == 2; x[1] != null]),
	bounded_sum(open, [x[1][1] | some x in members; x[1] != null]),
]

extreme_of(open, members, largest) := null if {
	open == 0
	count([1 | some x in members; x[1] != null]) == 0
}
else := [0 - unbounded, unbounded] if count([1 | some x in members; x[0] == 2; x[1] != null]) == 0
else := [
	max([x[1][0] | some x in members; x[0] == 2; x[1] != null]),
	most_bound(open, [x[1][1] | some x in members; x[1] != null]),
] if largest
else := [
	least_bound(open, [x[1][0] | some x in members; x[1] != null]),
	min([x[1][1] | some x in members; x[0] == 2; x[1] != null]),
]

most_bound(open, values) := unbounded if open == 1
else := max(values)

least_bound(open, values) := 0 - unbounded if open == 1
else := min(values)

date_of(set, path, largest) := null if {
	set.o == 0
	set.m == {}
}
else := extreme_of(open, known, largest) if {
	dates := [[x[0], field(x[1], path)] | some x in set.m]
	open := max({set.o} | {1 | some x in dates; x[1] in {null, "unknown"}})
	known := [[x[0], [number, number]] |
		some x in dates
		not x[1] in {null, "unknown"}
		number := day(x[1])
		number != null
	]
}

days_of(from, to) := null if null in [from, to]
else := [earliest, latest] if {
	earliest := span_bound(from[1], to[0], "days", 0 - unbounded)
	latest := span_bound(from[0], to[1], "days", unbounded)
}

months_of(from, to) := null if null in [from, to]
else := [earliest, latest] if {
	earliest := span_bound(from[1], to[0], "months", 0 - unbounded)
	latest := span_bound(from[0], to[1], "months", unbounded)
}

span_bound(from, to, unit, otherwise) := otherwise if abs(from) >= unbounded
else := otherwise if abs(to) >= unbounded
else := to - from if unit == "days"
else := months_between(from, to)

ratio_of(top, bottom) := null if null in [top, bottom]
else := null if bottom[1] <= 0
else := [lower_ratio(top[0], bottom[1]), upper_ratio(top[1], bottom[0])]

lower_ratio(top, bottom) := 0 if bottom >= unbounded
else := top / bottom

upper_ratio(top, bottom) := unbounded if top >= unbounded
else := unbounded if bottom <= 0
else := top / bottom

# Parts as [1 where groups are not stated, groups, mark, size].
largest_group(set, parts) := null if {
	set.o == 0
	set.m == {}
}
else := extreme_of(max({set.o} | {part[0] | some part in parts}), groups, true) if {
	members := [[key, min([x[0], part[2]]), part[3]] | some part in parts; some key, x in part[1]]
	groups := [[group_mark(least), [least, bounded_sum(0, [x[2][1] | some x in members; x[0] == key])]] |
		some key in {x[0] | some x in members}
		least := sum([x[2][0] | some x in members; x[0] == key; x[1] == 2])
	]
}

group_mark(least) := 2 if least > 0
else := 1

# --- Evidence and levels

rank(value, evidence) := max({0} | {status_rank(evidence[id][1]) |
	some id in listed(object.get(value, "evidence", null))[1]
})

status_rank(item) := 3 if item.status == "third_party"
else := 2 if item.status == "documented"
else := 1

evidenced(set, least, evidence) := count([1 | some x in set.m; x[0] == 2; rank(x[1], evidence) >= least])

evidenced_every(set, found) := 2 if {
	certain := count_of(set)[0]
	certain > 0
	found == certain
	set.o == 0
}
else := 0

evidenced_share(set, found, share) := 2 if {
	certain := count_of(set)[0]
	certain > 0
	found / certain >= share
	set.o == 0
}
else := 0

claimed_every(set) := 2 if count_of(set)[0] > 0
else := 1 if most_of(set) > 0
else := 0

claimed_count(set, least) := 2 if count_of(set)[0] >= least
else := 1 if most_of(set) >= least
else := 0

reached(truths, least) := min({4} | {i | some i, truth in truths; truth < least})

nothing_if_zero(level) := null if level == 0
else := level

levels(judgeable, novalue, shown, claimed) := [null, null, null] if judgeable == 0
else := [null, null, reached(claimed, 1)] if judgeable == 1
else := [null, null, nothing_if_zero(reached(claimed, 1))] if {
	novalue
	reached(shown, 2) == 0
}
else := [reached(shown, 2), reached(claimed, 2), reached(claimed, 1)]
