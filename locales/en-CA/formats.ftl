### Canadian usage: the month first in dates, twelve hours in times.

format-month-abbreviation = { $month ->
    [1] Jan.
    [2] Feb.
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] Aug.
    [9] Sept.
    [10] Oct.
    [11] Nov.
   *[12] Dec.
}

format-date = { format-month-name } { format-day }, { $year }

format-short-date = { format-month-abbreviation } { format-day }, { $year }

format-time = { $hour ->
    [0] 12
    [13] 1
    [14] 2
    [15] 3
    [16] 4
    [17] 5
    [18] 6
    [19] 7
    [20] 8
    [21] 9
    [22] 10
    [23] 11
   *[other] { $hour }
}:{ format-minute } { $hour ->
    [0] a.m.
    [1] a.m.
    [2] a.m.
    [3] a.m.
    [4] a.m.
    [5] a.m.
    [6] a.m.
    [7] a.m.
    [8] a.m.
    [9] a.m.
    [10] a.m.
    [11] a.m.
   *[other] p.m.
}
