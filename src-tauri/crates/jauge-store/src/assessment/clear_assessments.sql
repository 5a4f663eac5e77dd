DELETE FROM answer;
DELETE FROM target;
DELETE FROM sign_off;
DELETE FROM still_true;
DELETE FROM assessment;
