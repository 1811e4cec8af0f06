/**
 * Sensitive values at rest: SM4-encrypted, with a keyed blind index to look them up by. Decides how, not what: each
 * system says which of its values are sensitive.
 */
@BusinessSystem(name = "protection")
package org.zhengtong.platform.security.protection;

import org.zhengtong.kernel.BusinessSystem;
