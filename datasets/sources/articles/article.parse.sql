-- Each claim that was found in the text is a fact.
SELECT record_number, locator, indicator, reporter, partner, flow, value_to, bound, modality, since_on, base_period, scope, language, confidence, document_sha256, span_start, span_end, quote_sha256, quote, quote_licence, period, value, unit, rounded_to, citation_title, publisher, published_on, url, place, asserted_by, via
FROM input
