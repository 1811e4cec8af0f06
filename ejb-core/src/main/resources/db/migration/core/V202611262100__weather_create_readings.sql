-- Readings of the weather, what is foretold, warnings, and the feed that the county reads.
create sequence weather_observation_seq increment by 50;
create table weather_observation (
  id bigint not null,
  unit_id bigint not null,
  observed_at timestamp with time zone not null,
  sky varchar(40) not null,
  temperature numeric(4, 1) not null,
  wind_direction varchar(20) not null,
  wind_force integer not null,
  humidity integer not null,
  rain numeric(5, 1) not null,
  air_index integer,
  source varchar(10) not null,
  written_at timestamp with time zone not null,
  constraint pk_weather_observation primary key (id),
  constraint uk_weather_observation_at unique (observed_at),
  constraint fk_weather_observation_unit foreign key (unit_id) references directory_unit (id),
  constraint ck_weather_observation_humidity check (humidity between 0 and 100),
  constraint ck_weather_observation_force check (wind_force between 0 and 17)
);

create table weather_forecast (
  day_ahead date not null,
  unit_id bigint not null,
  sky_by_day varchar(40) not null,
  sky_by_night varchar(40) not null,
  low integer not null,
  high integer not null,
  wind_direction varchar(20) not null,
  wind_force integer not null,
  source varchar(10) not null,
  issued_at timestamp with time zone not null,
  version integer not null,
  constraint pk_weather_forecast primary key (day_ahead),
  constraint fk_weather_forecast_unit foreign key (unit_id) references directory_unit (id),
  constraint ck_weather_forecast_range check (low <= high)
);

create sequence weather_warning_seq increment by 50;
create table weather_warning (
  id bigint not null,
  number varchar(30) not null,
  kind varchar(20) not null,
  colour varchar(10) not null,
  unit_id bigint not null,
  text_zh varchar(300) not null,
  text_en varchar(600),
  guidance_zh varchar(1000) not null,
  guidance_en varchar(2000),
  issued_at timestamp with time zone not null,
  issued_by bigint not null,
  ends_at timestamp with time zone not null,
  lifted_at timestamp with time zone,
  lifted_by bigint,
  lift_reason varchar(300),
  demo boolean not null,
  version integer not null,
  constraint pk_weather_warning primary key (id),
  constraint uk_weather_warning_number unique (number),
  constraint fk_weather_warning_unit foreign key (unit_id) references directory_unit (id),
  constraint ck_weather_warning_ends check (ends_at > issued_at),
  constraint ck_weather_warning_lifted check ((lifted_at is null) = (lift_reason is null))
);
create index ix_weather_warning_force on weather_warning (ends_at);
create index ix_weather_warning_unit on weather_warning (unit_id, issued_at);

create table weather_feed (
  code varchar(20) not null,
  address varchar(300),
  tag varchar(300),
  modified varchar(100),
  tried_at timestamp with time zone,
  read_at timestamp with time zone,
  fault varchar(30),
  failures integer not null,
  constraint pk_weather_feed primary key (code)
);

-- The office that watches the weather.
insert into identity_role (code, name_zh, name_en, scope, heads, console_role) values
  ('weather.office', '气象服务岗', 'Weather office', 'UNIT', false, null);
insert into identity_role_permission (role, permission) values
  ('weather.office', 'weather.report'), ('weather.office', 'weather.warn');
