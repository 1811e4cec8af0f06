package org.zhengtong.publicservice.approval.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.MatterDefinition;

/**
 * Reads and writes the files that define matters: YAML, one matter a file, the members of {@link MatterDefinition}.
 * What is not known there is refused, so that a slip of the pen does not pass as an absent value. Whether the matter
 * makes sense, {@link MatterCheck} says.
 */
@ApplicationScoped
public class MatterFiles {

    /** The member of a JSON file that holds its matters. */
    static final String MATTERS = "matters";

    private static final String INDEX = "index.txt";

    /** Figures stay as they were written: 50 is not 5E+1. */
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final ObjectMapper json = new ObjectMapper()
            .setNodeFactory(NODES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES))
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setNodeFactory(NODES)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);

    /**
     * @param name of the file, for messages
     * @throws RuleViolation naming the place and what is wrong there
     */
    public MatterDefinition read(String name, String text) {
        return read(name, () -> yaml.readValue(text, MatterDefinition.class));
    }

    /** The same from a tree, as {@link #tree} makes it. */
    public MatterDefinition read(String name, JsonNode tree) {
        return read(name, () -> yaml.treeToValue(tree, MatterDefinition.class));
    }

    /** What JSON says, before anybody asks whether it makes matters. */
    public JsonNode json(String name, String text) {
        return read(name, () -> json.readTree(text));
    }

    /** A matter as a tree; read again it is the same matter. */
    public ObjectNode tree(MatterDefinition matter) {
        return yaml.valueToTree(matter);
    }

    /** Matters as JSON, in the form that {@link #json} reads. */
    public String writeJson(List<MatterDefinition> matters) {
        try {
            var file = json.createObjectNode();
            matters.forEach(matter -> file.withArray(MATTERS).add(tree(matter)));
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(file);
        } catch (JsonProcessingException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {

        T read() throws JsonProcessingException;
    }

    private static <T> T read(String name, Reading<T> reading) {
        try {
            return reading.read();
        } catch (UnrecognizedPropertyException unknown) {
            throw CatalogueRule.UNKNOWN_PROPERTY.violated(name, place(unknown), unknown.getPropertyName());
        } catch (InvalidFormatException unknown) {
            throw CatalogueRule.UNKNOWN_VALUE.violated(name, place(unknown), unknown.getValue(), allowed(unknown));
        } catch (JsonMappingException mismatch) {
            throw mismatch.getCause() instanceof StreamReadException notYaml
                    ? notYaml(name, notYaml)
                    : CatalogueRule.WRONG_SHAPE.violated(name, place(mismatch));
        } catch (JsonProcessingException notYaml) {
            throw notYaml(name, notYaml);
        }
    }

    /** The file of a matter; read again it is the same matter. */
    public String write(MatterDefinition matter) {
        try {
            return yaml.writeValueAsString(matter);
        } catch (JsonProcessingException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /**
     * Reads the files of a folder on the class path, in the order of its {@value #INDEX}, which names one a line.
     *
     * @param folder for example {@code db/demo/matters}
     */
    public List<MatterDefinition> readAll(String folder) {
        return resource(folder + "/" + INDEX)
                .lines()
                .filter(name -> !name.isBlank())
                .map(name -> read(name, resource(folder + "/" + name)))
                .toList();
    }

    private static String resource(String path) {
        try (var in = MatterFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new NotFound(MatterFiles.class, path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RuleViolation notYaml(String name, JsonProcessingException fault) {
        var where = fault.getLocation();
        return CatalogueRule.NOT_YAML.violated(name, where == null ? 0 : where.getLineNr());
    }

    private static String place(JsonMappingException fault) {
        var path = new StringBuilder();
        for (var step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String allowed(InvalidFormatException fault) {
        var type = fault.getTargetType();
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))
                : type.getSimpleName();
    }
}
