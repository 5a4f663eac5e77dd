INSERT INTO sign_off (assessment, signed_at, present, note, as_it_stood)
VALUES (:assessment, :signed_at, :present, :note, :as_it_stood)
