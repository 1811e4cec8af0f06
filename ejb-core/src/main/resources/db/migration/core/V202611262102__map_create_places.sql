-- The ground of the map and the places on it; degrees of CGCS2000.
create table map_shape (
  code varchar(40) not null,
  kind varchar(20) not null,
  name_zh varchar(60) not null,
  name_en varchar(120) not null,
  sort_order integer not null,
  points varchar(20000) not null,
  constraint pk_map_shape primary key (code)
);

create sequence map_place_seq increment by 50;
create table map_place (
  id bigint not null,
  kind varchar(20) not null,
  name_zh varchar(60) not null,
  name_en varchar(120) not null,
  address_zh varchar(120) not null,
  address_en varchar(200),
  phone varchar(20),
  hours_zh varchar(60),
  hours_en varchar(120),
  unit_id bigint not null,
  longitude double precision not null,
  latitude double precision not null,
  bus_lines varchar(100),
  open boolean not null,
  version integer not null,
  constraint pk_map_place primary key (id),
  constraint fk_map_place_unit foreign key (unit_id) references directory_unit (id),
  constraint ck_map_place_point check (longitude between 73 and 136 and latitude between 3 and 54)
);
-- What lies near is asked for by a box.
create index ix_map_place_point on map_place (latitude, longitude);
create index ix_map_place_kind on map_place (kind, name_zh);
create index ix_map_place_unit on map_place (unit_id);
