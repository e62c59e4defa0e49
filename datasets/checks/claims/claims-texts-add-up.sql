-- Claims that do not follow from other numbers of their own text.
SELECT concat(claim_id, ', ', test_code) AS offending_key, concat('does not follow from ', test_words) AS message, stated AS value,
       expected AS expected_low, expected AS expected_high, licence_code
FROM claims.arithmetic
WHERE outcome_code = 'fails'
