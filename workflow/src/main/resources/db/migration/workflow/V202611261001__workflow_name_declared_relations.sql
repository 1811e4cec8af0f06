-- A declared relation is shown by the name it was declared with; older ones have only what identifies them.
alter table workflow_declaration add column name varchar(100);
update workflow_declaration set name = substr(subject, 1, 100);
alter table workflow_declaration alter column name set not null;
