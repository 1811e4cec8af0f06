/** What a person sees when something goes wrong: messages beside the field, or a page of its own for each cause. */
package org.zhengtong.web.errors;
