package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zhengtong.platform.support.workflow.ProcessLibrary;

/** Which lanes a matter has to fill, by process: those that the newest definition doesn't call optional. */
@ApplicationScoped
public class ProcessLanes {

    private static final String STEP = "step";
    private static final String APPLICANT = "applicant";

    @Inject
    ProcessLibrary library;

    public Map<String, Set<String>> all() {
        return library.newest().stream()
                .collect(Collectors.toMap(
                        each -> each.process(), each -> lanes(library.bpmn(each.process(), each.version()))));
    }

    /** The applicant's own lane is filled by the application. */
    static Set<String> lanes(String bpmn) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var lanes = new TreeSet<String>();
        try {
            var reader = factory.createXMLStreamReader(new StringReader(bpmn));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && STEP.equals(reader.getLocalName())) {
                    add(lanes, reader);
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new IllegalStateException("a published definition can't be read", unreadable);
        }
        return lanes;
    }

    private static void add(Set<String> lanes, XMLStreamReader step) {
        var lane = step.getAttributeValue(null, "lane");
        var optional = Boolean.parseBoolean(step.getAttributeValue(null, "lane-optional"));
        if (lane != null && !optional && !lane.equals(APPLICANT)) {
            lanes.add(lane);
        }
    }
}
