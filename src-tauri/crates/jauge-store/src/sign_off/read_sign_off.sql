SELECT signed_at, present, note, as_it_stood FROM sign_off WHERE assessment = ?1
