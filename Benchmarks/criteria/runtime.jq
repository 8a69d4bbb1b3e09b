# What the generated program is made of. A truth is 0 (no), 1 (not known) or 2 (yes). A set is {o, m}: `o` is 1 where
# there may be members that the design does not state, `m` the members as [key, mark, value], whose mark is 2 in the
# core and 1 in the fringe. A measure is [least, most], or null where it has no value; 1e15 is without bound.

def unbounded: 1e15;

def conj(a; b): a as $a | if $a == 0 then 0 else b as $b | if $b < $a then $b else $a end end;
def disj(a; b): a as $a | if $a == 2 then 2 else b as $b | if $b > $a then $b else $a end end;
def some($count; $truths):
  if ([$truths[] | select(. == 2)] | length) >= $count then 2
  elif ([$truths[] | select(. > 0)] | length) >= $count then 1 else 0 end;

# --- Fields: null where there is none, "unknown" and "none" also where that stands above

def below($name): if type == "object" then .[$name] elif . == "unknown" or . == "none" then . else null end;

def one_of($words; $absent): # words as the members of an object
  if . == null then $absent elif . == "unknown" then 1 elif type == "string" and $words[.] then 2 else 0 end;
def is_bool($wanted; $absent):
  if . == null then $absent elif . == "unknown" then 1 elif . == $wanted then 2 else 0 end;
def holds_word($word):
  if type == "array" then (if any(.[]; . == $word) then 2 elif any(.[]; . == "unknown") then 1 else 0 end)
  elif . == $word then 2 else 0 end;
def includes_any($words; $absent):
  if . == null then $absent elif . == "unknown" then 1 else [holds_word($words[])] | max end;
def includes_all($words; $absent):
  if . == null then $absent elif . == "unknown" then 1 else [holds_word($words[])] | min end;
def stated($absent):
  if . == null then $absent elif . == "unknown" then 1
  elif . == "none" or . == "" or . == [] or . == {} then 0 else 2 end;

def plain:
  explode | map(if . >= 65 and . <= 90 or . >= 192 and . <= 222 and . != 215 then . + 32 else . end) | implode
  | gsub("\\s+"; " ") | gsub("^[ !-/:-@\\[-`{-~¡¿«»‘’“”…–—]+|[ !-/:-@\\[-`{-~¡¿«»‘’“”…–—]+$"; "");
def same_text($set; $absent):
  if . == null then $absent elif . == "unknown" then 1
  else plain as $text | [$set.m[] | select((.[2] | plain) == $text) | .[1]] | max // $set.o end;

def decimal:
  if type == "number" then . elif type == "string" and test("^-?[0-9]+([.][0-9]+)?$") then tonumber else null end;
def amount: # a number field as a measure
  if . == "none" then [0, 0]
  else decimal as $number | if $number == null then [0, unbounded] else [$number, $number] end end;

def two: ("1" + .) | tonumber - 100;
def day: # the days since 1 March 0000 less 719468
  if type == "string" and test("^[0-9]{4}-[0-9]{2}-[0-9]{2}$") | not then null
  else (.[0:4] | tonumber) as $y | (.[5:7] | two) as $m | (.[8:10] | two) as $d
    | (if $m <= 2 then $y - 1 else $y end) as $year | (if $m > 2 then $m - 3 else $m + 9 end) as $month
    | 365 * $year + ($year / 4 | floor) - ($year / 100 | floor) + ($year / 400 | floor)
      + ((153 * $month + 2) / 5 | floor) + $d - 1 - 719468
  end;
def civil: # [year, month, day]
  (. + 719468) as $shifted | ($shifted / 146097 | floor) as $era | ($shifted - $era * 146097) as $inEra
  | (($inEra - ($inEra / 1460 | floor) + ($inEra / 36524 | floor) - ($inEra / 146096 | floor)) / 365 | floor) as $y
  | ($inEra - (365 * $y + ($y / 4 | floor) - ($y / 100 | floor))) as $inYear
  | ((5 * $inYear + 2) / 153 | floor) as $month | (if $month < 10 then $month + 3 else $month - 9 end) as $m
  | [$y + $era * 400 + (if $m <= 2 then 1 else 0 end), $m, $inYear - ((153 * $month + 2) / 5 | floor) + 1];
def month_days($y; $m):
  if $m == 2 then (if $y % 4 == 0 and $y % 100 != 0 or $y % 400 == 0 then 29 else 28 end)
  elif $m == 4 or $m == 6 or $m == 9 or $m == 11 then 30 else 31 end;
def months_between($from; $to):
  if $to < $from then 0 - months_between($to; $from)
  else ($from | civil) as [$y, $m, $d] | ($to | civil) as [$toY, $toM, $toD]
    | ([$d, month_days($toY; $toM)] | min) as $full
    | ($toY - $y) * 12 + $toM - $m - (if $toD >= $full then 0 else 1 end)
  end;

# --- Comparing measures

def ge($a; $b):
  if $a == null or $b == null then 0 elif $a[0] >= $b[1] then 2 elif $a[1] < $b[0] then 0 else 1 end;
def gt($a; $b):
  if $a == null or $b == null then 0 elif $a[0] > $b[1] then 2 elif $a[1] <= $b[0] then 0 else 1 end;
def eq($a; $b):
  if $a == null or $b == null then 0
  elif $a[0] == $a[1] and $b[0] == $b[1] then (if $a[0] == $b[0] then 2 else 0 end)
  elif $a[0] > $b[1] or $a[1] < $b[0] then 0 else 1 end;
def number_test(compared; $absent):
  if . == null then $absent elif . == "unknown" then 1
  else decimal as $number | if $number == null then 0 else [$number, $number] | compared end end;
def date_test(compared; $absent):
  if . == null then $absent elif . == "unknown" then 1
  else day as $day | if $day == null then 0 else [$day, $day] | compared end end;

# --- Sets

def merged: # members whose keys may come twice; the greater mark counts
  if all(.[]; .[1] == 2) then unique_by(.[0]) else group_by(.[0]) | map(max_by(.[1])) end;
def index: reduce .m[] as $x ({}; .[$x[0]] = $x[1]);

def names($path; $at): # follows names from [key, value]; null for what is not stated
  if .[1] == "unknown" then null
  elif $at == ($path | length) then (if .[1] == "none" then empty else . end)
  elif $path[$at] == "*" then
    .[0] as $key
    | (.[1] | if type == "array" then to_entries[] elif type == "object" then to_entries[] else empty end)
    | [$key + "/" + (.key | tostring), .value] | names($path; $at + 1)
  elif (.[1] | type) == "object" and (.[1] | has($path[$at])) then
    [.[0] + "/" + $path[$at], .[1][$path[$at]]] | names($path; $at + 1)
  elif .[1] == "none" then empty else null end;
def select_in($set; $path):
  [$set.m[] | . as $x | [$x[0], $x[2]] | names($path; 0) | if . then [.[0], $x[1], .[1]] else null end]
  | {o: (if any(.[]; . == null) then 1 else $set.o end), m: map(select(.)) | merged};

def field($path): .[$path[0]] as $first | reduce $path[1:][] as $name ($first; below($name));
def listed: # what a field lists: [1 where something is not stated, entries]
  if . == null or . == "unknown" then [1, []]
  elif type == "array" then (if any(.[]; . == "unknown") then [1, map(select(. != "unknown"))] else [0, .] end)
  elif . == "none" or type == "object" then [0, []] else [0, [.]] end;
def opened($set; $parts): if any($parts[]; .[0] == 1) then 1 else $set.o end;
def follow($set; $path; $list):
  [$set.m[] | [(.[2] | field($path) | listed), .[1]] | [.[0][0], .[0][1], .[1]]] as $parts
  | {o: opened($set; $parts),
     m: [$parts[] | .[2] as $mark | $list[.[1][]] // empty | [.[0], $mark, .[1]]] | merged};
def values_of($set; $path; $table):
  [$set.m[] | [(.[2] | field($path) | listed), .[1]] | [.[0][0], .[0][1], .[1]]] as $parts
  | {o: opened($set; $parts),
     m: [$parts[] | .[2] as $mark | .[1][] | tostring | if $table then $table[.] // empty else . end
         | [., $mark, .]] | merged};
def referring($set; $path; $list; $target; $index):
  if $target.o == 0 and ($target.m | length) == 0 then {o: 0, m: []}
  else {o: $set.o, m: [$set.m[] | . as $x | ($x[2] | field($path) | listed) as $entries
    | ([$entries[0], ($list[$entries[1][]] // empty | $index[.[0]] // $target.o)] | max) as $found
    | select($found > 0) | if $found < $x[1] then [$x[0], $found, $x[2]] else $x end]}
  end;
def union($sets): {o: ($sets | map(.o) | max), m: [$sets[].m[]] | merged};
def intersection($sets):
  ($sets | map([index, .o])) as $others
  | {o: ($sets | map(.o) | min),
     m: [$sets[].m[]] | merged
       | map(. as $x | ([$others[] | .[0][$x[0]] // .[1]] | min) as $mark | select($mark > 0) | [$x[0], $mark, $x[2]])};
def difference($set; $other; $index):
  {o: $set.o, m: [$set.m[] | . as $x | (2 - ($index[$x[0]] // $other.o)) as $mark | select($mark > 0)
    | if $mark < $x[1] then [$x[0], $mark, $x[2]] else $x end]};

# --- Measures

def count_of($set):
  [([$set.m[] | select(.[1] == 2)] | length), if $set.o == 1 then unbounded else ($set.m | length) end];
def share_of($open; $members): # members as [mark, truth]
  if $open == 0 and ($members | length) == 0 then null
  elif $open == 1 then [0, 1]
  else
    def size(f): [$members[] | select(f)] | length;
    size(.[0] == 2) as $total | size(.[0] == 2 and .[1] == 2) as $counted | size(.[0] == 2 and .[1] == 1) as $doubtful
    | size(.[0] == 1 and .[1] > 0) as $passing | size(.[0] == 1 and .[1] < 2) as $failing
    | if $total + $failing == 0 and $total + $passing == 0 then null
      else [if $total + $failing > 0 then $counted / ($total + $failing) else 0 end,
            if $total + $passing > 0 then ($counted + $doubtful + $passing) / ($total + $passing) else 0 end] end
  end;
def sum_of($open; $members): # members as [mark, measure]
  [$members[] | select(.[1])] as $known
  | [([$known[] | select(.[0] == 2) | .[1][0]] | add // 0),
     if $open == 1 or any($known[]; .[1][1] >= unbounded) then unbounded else [$known[] | .[1][1]] | add // 0 end];
def extreme_of($open; $members; $largest):
  [$members[] | select(.[1])] as $known | [$known[] | select(.[0] == 2) | .[1]] as $certain
  | if ($certain | length) == 0 then
      (if ($known | length) == 0 and $open == 0 then null else [-unbounded, unbounded] end)
    elif $largest then
      [($certain | map(.[0]) | max), if $open == 1 then unbounded else ($known | map(.[1][1]) | max) end]
    else [if $open == 1 then -unbounded else ($known | map(.[1][0]) | min) end, ($certain | map(.[1]) | min)] end;
def date_of($set; $path; $largest):
  if $set.o == 0 and ($set.m | length) == 0 then null
  else [$set.m[] | [.[1], (.[2] | field($path))]] as $dates
    | extreme_of(if any($dates[]; .[1] == null or .[1] == "unknown") then 1 else $set.o end;
        [$dates[] | select(.[1] != null and .[1] != "unknown") | [.[0], (.[1] | day)] | select(.[1])
         | [.[0], [.[1], .[1]]]]; $largest) end;
def span_of($from; $to; between): # between: of [first, last]
  if $from == null or $to == null then null
  else [if $from[1] < unbounded and $to[0] > -unbounded then [$from[1], $to[0]] | between else -unbounded end,
        if $from[0] > -unbounded and $to[1] < unbounded then [$from[0], $to[1]] | between else unbounded end] end;
def ratio_of($top; $bottom):
  if $top == null or $bottom == null or $bottom[1] <= 0 then null
  else [if $bottom[1] >= unbounded then 0 else $top[0] / $bottom[1] end,
        if $top[1] >= unbounded or $bottom[0] <= 0 then unbounded else $top[1] / $bottom[0] end] end;
def largest_group($set; $parts): # parts as [key, mark, size], and null where a member's groups are not stated
  if $set.o == 0 and ($set.m | length) == 0 then null
  else extreme_of(if any($parts[]; . == null) then 1 else $set.o end;
    [$parts[] | select(.)] | group_by(.[0])
      | map(([.[] | select(.[1] == 2) | .[2][0]] | add // 0) as $least
        | [if $least > 0 then 2 else 1 end,
           [$least, if any(.[]; .[2][1] >= unbounded) then unbounded else map(.[2][1]) | add end]]); true) end;

# --- Evidence and levels

def rank($evidence):
  [0, ((.evidence | arrays)[] as $id | ($evidence[$id] // empty)[1].status
    | if . == "third_party" then 3 elif . == "documented" then 2 else 1 end)] | max;
def evidenced($set; $rank; $evidence): [$set.m[] | select(.[1] == 2 and (.[2] | rank($evidence)) >= $rank)] | length;
def evidenced_every($set; $count): count_of($set)[0] as $certain
  | if $certain > 0 and $count == $certain and $set.o == 0 then 2 else 0 end;
def claimed_every($set): count_of($set) as $count | if $count[0] > 0 then 2 elif $count[1] > 0 then 1 else 0 end;
def claimed_count($set; $least): count_of($set) | if .[0] >= $least then 2 elif .[1] >= $least then 1 else 0 end;
def evidenced_share($set; $count; $share): count_of($set)[0] as $certain
  | if $certain > 0 and $count / $certain >= $share and $set.o == 0 then 2 else 0 end;

def reached($truths; $least):
  reduce $truths[] as $truth ([0, true]; [.[0] + (if .[1] and $truth >= $least then 1 else 0 end),
                                          .[1] and $truth >= $least]) | .[0];
def levels($judgeable; $novalue; $shown; $claimed):
  reached($shown; 2) as $s | reached($claimed; 1) as $p
  | if $judgeable < 2 then [null, null, if $judgeable == 0 then null else $p end]
    elif $novalue and $s == 0 then [null, null, if $p == 0 then null else $p end]
    else [$s, reached($claimed; 2), $p] end;
