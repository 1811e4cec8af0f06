package org.zhengtong.web.tags;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.zhengtong.kernel.Page;

/** Links to the pages of a list: the address as it is, with another {@code page}. */
final class Pager {

    static final String PARAMETER = "page";
    private static final int AROUND = 2;

    /** @param gap stands for pages left out; then there is no link */
    public record Link(int number, String href, boolean current, boolean gap) {}

    private Pager() {}

    static List<Link> links(Page<?> page, HttpServletRequest request) {
        var numbers = new TreeSet<Integer>();
        numbers.add(1);
        numbers.add(page.pages());
        for (int i = page.number() - AROUND; i <= page.number() + AROUND; i++) {
            if (i >= 1 && i <= page.pages()) {
                numbers.add(i);
            }
        }
        var links = new ArrayList<Link>();
        int before = 0;
        for (int number : numbers) {
            if (number > before + 1) {
                links.add(new Link(0, null, false, true));
            }
            links.add(new Link(number, "?" + query(request, number), number == page.number(), false));
            before = number;
        }
        return links;
    }

    private static String query(HttpServletRequest request, int number) {
        var query = new StringBuilder();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (!name.equals(PARAMETER) && !value.isEmpty()) {
                    query.append(encode(name)).append('=').append(encode(value)).append('&');
                }
            }
        });
        return query.append(PARAMETER).append('=').append(number).toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
