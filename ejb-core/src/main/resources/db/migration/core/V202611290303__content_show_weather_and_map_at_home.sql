-- The weather and the map stand on the home page, before the special topics; the editor moves them or takes them off.
insert into content_block (id, column_id, place, kind, shown_columns, shown_rows, version) values
  (8, null, 5, 'WEATHER', null, 1, 0),
  (9, null, 5, 'MAP', null, 1, 0);
