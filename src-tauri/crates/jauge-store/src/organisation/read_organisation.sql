SELECT
    name, country, legal_form, halls, seats, activity, staff, fte_hundredths, volunteers,
    own_ticketing, newsletter, online_sales, free_entry, schools, minors, pooling,
    hours_per_month_hundredths, retyping_hours_per_week_hundredths, budget_band
FROM organisation
