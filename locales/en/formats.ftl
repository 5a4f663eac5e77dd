### Dates, times, numbers, lists and sums of money: both runtimes (Rust and the window) have no other source.
### No-break spaces are written as they are (U+00A0).

# $month (number): 1 to 12
format-month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# $month (number): 1 to 12
format-month-abbreviation = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
}

# $day (number): 1 to 31
format-day = { $day }

# $year (number)
format-date = { format-day } { format-month-name } { $year }

# $year (number)
format-short-date = { format-day } { format-month-abbreviation } { $year }

# $year (number)
format-month = { format-month-name } { $year }

# $minute (number): 0 to 59, always two digits
format-minute = { $minute ->
    [0] 00
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
   *[other] { $minute }
}

# $hour (number): 0 to 23, always two digits
format-time = { $hour ->
    [0] 00
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
   *[other] { $hour }
}:{ format-minute }

format-date-time = { format-date } at { format-time }

# What stands between groups of three digits.
format-group-mark = ,

# $digits: the digits, already grouped
format-negative = −{ $digits }

# $whole: the digits of the whole number, already grouped
format-decimal = { $whole }.{ $fraction }

# The last two items of a list.
format-list-end = { $first } and { $last }

# One item and the rest of the list.
format-list-start = { $first }, { $rest }

# $amount: the whole sum, already grouped
format-money-cad = ${ $amount }

# $amount: the whole sum, already grouped
format-money-eur = €{ $amount }

format-quote = “{ $text }”
