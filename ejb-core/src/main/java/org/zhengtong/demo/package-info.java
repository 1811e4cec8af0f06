/**
 * The demo data set: a fictional county with people, firms, matters and two years of applications. Loaded once into an
 * empty database when {@code zt.demo=true}; everything in it is marked as demo.
 */
package org.zhengtong.demo;
