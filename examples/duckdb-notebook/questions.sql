-- What was promised, by whom, and in which words?
SELECT DISTINCT "by", title, json_extract_string(claim, '$.anchors[0].fragment') AS words
FROM 'parquet/pledges.parquet', unnest(from_json(claims, '["JSON"]')) AS claims(claim)
WHERE json_extract_string(claim, '$.path') LIKE '/promise%'
ORDER BY ALL;

-- On which facts do sources disagree, and what do the others say?
SELECT id, json_extract_string(claim, '$.path') AS fact, json_extract_string(claim, '$.value') AS rival,
  json_extract_string(claim, '$.anchors[0].source') AS source
FROM 'parquet/agreements.parquet', unnest(from_json(claims, '["JSON"]')) AS claims(claim)
WHERE json_extract_string(claim, '$.relation') = 'rival'
ORDER BY ALL;

-- How much evidence comes from each outlet?
WITH cited AS (
  SELECT json_extract_string(claim, '$.anchors[0].source') AS source
  FROM (SELECT claims FROM 'parquet/agreements.parquet' UNION ALL SELECT claims FROM 'parquet/pledges.parquet'
    UNION ALL SELECT claims FROM 'parquet/events.parquet' UNION ALL SELECT claims FROM 'parquet/statements.parquet') AS records,
    unnest(from_json(claims, '["JSON"]')) AS claims(claim)
)
SELECT actors.name AS outlet, count(*) AS claims
FROM cited
JOIN 'parquet/articles.parquet' AS articles ON articles.id = cited.source
JOIN 'parquet/actors.parquet' AS actors ON actors.id = articles.publisher
GROUP BY ALL
ORDER BY claims DESC, outlet;
