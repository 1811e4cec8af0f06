-- Articles of the column 政策解读 say which document they explain.
update content_column set kind = 'EXPLAINED' where site = 'INTERNET' and path = 'regulations/explained';
