-- A counter is staffed by one unit; counters that stand already belong to the unit that runs their hall.
alter table hall_counter add column unit_id bigint;
update hall_counter set unit_id = (select hall.unit_id from hall_hall hall where hall.id = hall_counter.hall_id);
alter table hall_counter alter column unit_id set not null;
alter table hall_counter add constraint fk_hall_counter_unit foreign key (unit_id) references directory_unit (id);
