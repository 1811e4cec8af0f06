-- The roles that every county starts with; which permissions they carry stays data.
insert into identity_role (code, name_zh, name_en, scope, heads, console_role) values
  ('township.acceptance', '乡镇受理岗', 'Township acceptance desk', 'UNIT', false, null),
  ('township.site', '乡镇现场勘验岗', 'Township site inspection', 'UNIT', false, null),
  ('township.head', '乡镇负责人', 'Township head', 'UNIT_AND_BELOW', true, null),
  ('window.acceptance', '窗口受理岗', 'Window acceptance desk', 'UNIT', false, null),
  ('reviewer', '业务审查岗', 'Reviewer', 'UNIT', false, null),
  ('department.head', '部门负责人', 'Head of department', 'UNIT_AND_BELOW', true, null),
  ('county.leader', '县领导', 'County leader', 'COUNTY', true, null),
  ('administrator', '系统管理员', 'System administrator', 'COUNTY', false, 'Administrator'),
  ('security.administrator', '安全管理员', 'Security administrator', 'COUNTY', false, 'Monitor'),
  ('auditor', '审计管理员', 'Auditor', 'COUNTY', false, 'Auditor'),
  ('catalogue.editor', '事项管理员', 'Catalogue editor', 'COUNTY', false, null);
insert into identity_role_permission (role, permission) values
  ('township.acceptance', 'approval.handle'), ('township.acceptance', 'approval.read'),
  ('township.site', 'approval.handle'), ('township.site', 'approval.read'),
  ('township.head', 'approval.handle'), ('township.head', 'approval.read'), ('township.head', 'approval.extend'),
  ('township.head', 'licence.revoke'),
  ('window.acceptance', 'approval.handle'), ('window.acceptance', 'approval.read'),
  ('reviewer', 'approval.handle'), ('reviewer', 'approval.read'),
  ('department.head', 'approval.handle'), ('department.head', 'approval.read'), ('department.head', 'approval.extend'),
  ('department.head', 'licence.revoke'),
  ('county.leader', 'approval.read'), ('county.leader', 'approval.handle'), ('county.leader', 'approval.extend'),
  ('administrator', 'outbox.read'), ('administrator', 'worktime.import'), ('administrator', 'process.publish'),
  ('administrator', 'process.administer'),
  ('administrator', 'settings.edit'), ('administrator', 'approval.read'),
  ('security.administrator', 'identity.manage'), ('security.administrator', 'directory.manage'),
  ('auditor', 'audit.read'), ('administrator', 'audit.read'),
  ('catalogue.editor', 'catalogue.edit'), ('administrator', 'catalogue.edit');
