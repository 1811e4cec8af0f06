-- A block may show one article that the editor chose: its picture stands across the page.
alter table content_block add column article_number bigint;
