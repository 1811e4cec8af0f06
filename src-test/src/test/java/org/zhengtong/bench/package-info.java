/**
 * Benchmarks, run by {@code mvn -Pbench}: figures with how they were taken, compared within one run. Nothing here asserts;
 * these machines are noisy, so read the ratios.
 */
package org.zhengtong.bench;
