-- Key words are searched but not shown, codes are looked up as they stand; kept searches remember the unit they are narrowed to.
-- A row without words is of before: its source is gone through again, and so it comes into the index anew.
alter table search_document add column words varchar(2000);
alter table search_document add column codes varchar(200);
alter table search_kept add column unit_id bigint;
