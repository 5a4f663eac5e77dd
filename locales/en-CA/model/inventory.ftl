### Inventory: words used in Canada

## Types of data

asset-programming = Program (shows, dates, places)
asset-production-planning-what = Who works when and where: load-ins, rehearsals, technical riders, rented equipment.
asset-rentals-bar-shop = Rentals, bar, shop, catering
asset-rentals-bar-shop-what = What is sold or rented out besides tickets: the hall, the bar, the shop, meals.
asset-media-archive-what = Photos, posters, house programs and recordings, with the rights attached to them.
asset-other-spreadsheets-what = Files left on a computer, in a mailbox or on a USB key, which someone still uses.

## Use of a tool

purpose-point-of-sale = Bar, shop, rentals

## What data says about people

personal-sensitive = Sensitive information
personal-minors = Information about minors
personal-minors-what = Children or teenagers: class lists, workshops, photos, parental consent forms.
