-- A ticket carries the code with which its holder rates the visit.
alter table hall_ticket add column rating_code varchar(10);
create unique index ix_hall_ticket_rating on hall_ticket (rating_code);
