/** National cryptography (SM2, SM3, SM4) behind a provider interface, so that a certified module can take its place. */
package org.zhengtong.security.crypto;
