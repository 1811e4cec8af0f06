-- The versions of the processes that a case calls stay with it from its start; until now none called another.
alter table workflow_case add column called_versions varchar(8000) default '' not null;
