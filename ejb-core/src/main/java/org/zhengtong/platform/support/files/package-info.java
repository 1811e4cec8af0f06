/**
 * Files: a content-addressed store under ZT_HOME (hash as name), what is known of each file in the database. Types are
 * told by content, not by name; dangerous ones are refused. Who may read a file is decided by its owner system.
 */
@BusinessSystem(name = "files")
package org.zhengtong.platform.support.files;

import org.zhengtong.kernel.BusinessSystem;
