-- Publications by title and publisher: a text is no evidence for itself, whoever transcribed it.
SELECT citation_id, lower(concat(coalesce(min(citation_title), ''), '|', coalesce(min(publisher), ''))) AS document_key
FROM records.citations GROUP BY citation_id
