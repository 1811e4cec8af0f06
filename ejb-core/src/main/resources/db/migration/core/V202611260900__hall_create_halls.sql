-- Service halls with their queues and counters, the tickets of each day, and appointments.
create sequence hall_hall_seq increment by 50;
create table hall_hall (
  id bigint not null,
  code varchar(40) not null,
  unit_id bigint not null,
  name_zh varchar(60) not null,
  name_en varchar(120),
  address_zh varchar(200) not null,
  address_en varchar(200),
  morning_from integer not null,
  morning_until integer not null,
  afternoon_from integer not null,
  afternoon_until integer not null,
  version integer not null,
  constraint pk_hall_hall primary key (id),
  constraint uk_hall_hall_code unique (code),
  constraint fk_hall_hall_unit foreign key (unit_id) references directory_unit (id)
);
create sequence hall_line_seq increment by 50;
create table hall_line (
  id bigint not null,
  hall_id bigint not null,
  prefix varchar(1) not null,
  name_zh varchar(60) not null,
  name_en varchar(120),
  slot_minutes integer not null,
  places integer not null,
  open boolean not null,
  version integer not null,
  constraint pk_hall_line primary key (id),
  constraint uk_hall_line_prefix unique (hall_id, prefix),
  constraint fk_hall_line_hall foreign key (hall_id) references hall_hall (id)
);
create sequence hall_counter_seq increment by 50;
create table hall_counter (
  id bigint not null,
  hall_id bigint not null,
  place integer not null,
  name_zh varchar(60) not null,
  name_en varchar(120),
  open boolean not null,
  clerk_id bigint,
  clerk_on date,
  version integer not null,
  constraint pk_hall_counter primary key (id),
  constraint uk_hall_counter_place unique (hall_id, place),
  constraint fk_hall_counter_hall foreign key (hall_id) references hall_hall (id)
);
create index ix_hall_counter_clerk on hall_counter (clerk_id);
create table hall_counter_line (
  counter_id bigint not null,
  line_id bigint not null,
  constraint pk_hall_counter_line primary key (counter_id, line_id),
  constraint fk_hall_counter_line_counter foreign key (counter_id) references hall_counter (id),
  constraint fk_hall_counter_line_line foreign key (line_id) references hall_line (id)
);
create sequence hall_ticket_seq increment by 50;
create table hall_ticket (
  id bigint not null,
  hall_id bigint not null,
  line_id bigint not null,
  on_day date not null,
  label varchar(12) not null,
  preference integer not null,
  state varchar(20) not null,
  taken_at timestamp with time zone not null,
  called_at timestamp with time zone,
  waited_seconds integer,
  calls integer not null,
  counter_id bigint,
  served_by bigint,
  closed_at timestamp with time zone,
  version integer not null,
  constraint pk_hall_ticket primary key (id),
  constraint uk_hall_ticket_label unique (hall_id, on_day, label),
  constraint fk_hall_ticket_hall foreign key (hall_id) references hall_hall (id),
  constraint fk_hall_ticket_line foreign key (line_id) references hall_line (id),
  constraint fk_hall_ticket_counter foreign key (counter_id) references hall_counter (id)
);
create index ix_hall_ticket_queue on hall_ticket (on_day, state, line_id, preference, taken_at);
create index ix_hall_ticket_counter on hall_ticket (counter_id, on_day, state);
create sequence hall_appointment_seq increment by 50;
create table hall_appointment (
  id bigint not null,
  number varchar(20) not null,
  code varchar(6) not null,
  account_id bigint not null,
  line_id bigint not null,
  on_day date not null,
  begins integer not null,
  ends integer not null,
  about varchar(100),
  state varchar(20) not null,
  ticket varchar(12),
  booked_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  version integer not null,
  constraint pk_hall_appointment primary key (id),
  constraint uk_hall_appointment_number unique (number),
  constraint fk_hall_appointment_line foreign key (line_id) references hall_line (id)
);
create index ix_hall_appointment_slot on hall_appointment (line_id, on_day, begins);
create index ix_hall_appointment_account on hall_appointment (account_id, on_day);
