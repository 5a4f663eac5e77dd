DELETE FROM answer;
DELETE FROM target;
DELETE FROM assessment;
