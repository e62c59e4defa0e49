-- Exports or imports of basic commodities by year: named goods without codes, therefore observations.
WITH products(name, product) AS (VALUES
  -- By their Russian names: the English ones say cotton yarn for fibre, metal scrap for copper, glass for jars.
  ('крупный рогатый скот', 'cattle'), ('молоко и молокопродукты', 'milk_and_dairy_products'), ('овощи', 'vegetables'),
  ('фрукты', 'fruits'), ('сахар', 'sugar'), ('табак', 'tobacco'), ('сигареты, папиросы и сигары', 'cigarettes_and_cigars'),
  ('цемент, портландцемент', 'cement'), ('уголь', 'coal'), ('нефть сырая', 'crude_oil'), ('электроэнергия', 'electricity'),
  ('шкуры крупного рогатого скота', 'cattle_hides'), ('шкуры овец и ягнят', 'sheep_and_lamb_skins'), ('шерсть', 'wool'),
  ('шерстяная пряжа', 'wool_yarn'), ('волокно хлопковое', 'cotton_fibre'), ('ткани хлопчатобумажные', 'cotton_fabrics'),
  ('ковры', 'carpets'), ('прокат черных металлов', 'rolled_ferrous_metals'), ('трубы из черных металлов', 'ferrous_metal_pipes'),
  ('стекло', 'glass'), ('отходы и лом медные', 'copper_waste_and_scrap'), ('золото', 'gold'),
  ('предметы одежды и одежные принадлежности', 'clothing'), ('лампы накаливания электрические', 'incandescent_lamps'),
  ('мясо и пищевые субпродукты', 'meat_and_offal'), ('чай', 'tea'), ('пшеница', 'wheat'), ('кукуруза', 'maize'), ('рис', 'rice'),
  ('мука пшеничная', 'wheat_flour'), ('масло растительное', 'vegetable_oil'), ('изделия из шоколада', 'chocolate_products'),
  ('пиво', 'beer'), ('крепкие спиртные напитки', 'spirits'), ('асбест', 'asbestos'), ('уголь каменный', 'hard_coal'),
  ('бензин автомобильный', 'motor_petrol'), ('керосин', 'kerosene'), ('топливо дизельное', 'diesel_fuel'),
  ('газ природный', 'natural_gas'), ('газ сжиженный', 'liquefied_gas'), ('медикаменты', 'medicines'),
  ('удобрения', 'fertilisers'), ('шины', 'tyres'), ('бумага газетная', 'newsprint'), ('стеклянная тара', 'glass_containers'),
  ('изолированные электрические провода, кабель', 'insulated_wire_and_cable'), ('комбайны', 'combine_harvesters'),
  ('трансформаторы электрические', 'electric_transformers'), ('автомобили легковые', 'passenger_cars'),
  ('запчасти и оборудование автомобилей', 'vehicle_parts'), ('деревянная мебель', 'wooden_furniture')
), named AS (
  SELECT input.*, products.product, lower(input.name) = 'всего' AS is_total,
         TRY_CAST(replace(written, ',', '.') AS DOUBLE) AS figure,
         CASE WHEN title ILIKE 'экспорт%' THEN 'exports' WHEN title ILIKE 'импорт%' THEN 'imports' END AS flow
  FROM input LEFT JOIN products ON products.name = lower(input.name)
), years AS (
  SELECT year, sum(figure) FILTER (is_total) AS whole, sum(figure) FILTER (NOT is_total) AS parts FROM named GROUP BY year
)
SELECT
  record_number,
  locator,
  CASE WHEN written IN ('-', '–', '—') THEN 'dash: nothing' WHEN written IN ('...', '…') THEN 'missing mark' END AS ignored_by,
  CASE
    WHEN product IS NULL AND NOT is_total THEN 'unknown product'
    WHEN figure < 0 THEN 'is negative'
    -- The basic commodities are some of all goods.
    WHEN parts > whole THEN 'the goods of the year add up to more than its total'
  END AS fault,
  CASE WHEN product IS NULL AND NOT is_total THEN name ELSE name || ': ' || written END AS fault_value,
  CASE WHEN is_total THEN 'goods_' || flow ELSE 'product_' || flow || '_value' END AS indicator,
  'KGZ' AS area,
  'WLD' AS counterpart,
  product,
  year AS period,
  CASE WHEN regexp_full_match(written, '[0-9]+,[0-9]{1,2}') THEN replace(written, ',', '.') ELSE written END AS value,
  unit,
  CASE WHEN is_total THEN 'All goods, since 1997 with the trade of natural persons'
    ELSE 'Named in the national list of basic commodities: ' || name END AS definition,
  CASE WHEN product IS NOT NULL AND name_en ILIKE '%units%' THEN 'the English name speaks of units; the table is one of money' END AS note
FROM named JOIN years USING (year)
