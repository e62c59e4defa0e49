-- Whose count a claim says that it is: the office of one of its two sides that it names. A turnover has no other word for its side.
SELECT c.claim_id, t.area_code AS office_code
FROM claims_in_force AS c
JOIN reference.tellers AS t ON t.alias = regexp_replace(regexp_replace(lower(c.asserted_by), ' \(.*\)$', ''), '^the ', '')
WHERE t.area_code IN (c.reporter_code, c.partner_code)
