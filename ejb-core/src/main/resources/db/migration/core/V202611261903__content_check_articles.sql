-- What is checked before publishing: common wrong spellings, and why personal numbers may stand in an article.
alter table content_article add column private_reason varchar(300);
create table content_dictionary (
  wrong varchar(60) not null,
  better varchar(60) not null,
  constraint pk_content_dictionary primary key (wrong)
);
insert into content_dictionary (wrong, better) values
  ('按步就班', '按部就班'), ('一如继往', '一如既往'), ('再接再励', '再接再厉'), ('不径而走', '不胫而走'),
  ('迫不急待', '迫不及待'), ('谈笑风声', '谈笑风生'), ('甘败下风', '甘拜下风'), ('重蹈复辙', '重蹈覆辙'),
  ('既使', '即使'), ('布署', '部署'), ('座落', '坐落'), ('帐户', '账户'), ('渡假', '度假'), ('松驰', '松弛'),
  ('穿流不息', '川流不息'), ('精萃', '精粹'), ('凑和', '凑合'), ('防碍', '妨碍'), ('九洲', '九州'), ('追朔', '追溯');
