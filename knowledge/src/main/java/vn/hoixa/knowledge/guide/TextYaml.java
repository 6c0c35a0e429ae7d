package vn.hoixa.knowledge.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML whose plain values are all text: a date or a number stays as its author wrote it. */
final class TextYaml {
    private static final String WRITTEN_WRONG =
            "phần khai báo viết sai. Mỗi mục chỉ có một lần; thụt đầu dòng bằng dấu cách;"
                    + " chữ có dấu hai chấm phải đặt trong ngoặc kép.";

    private TextYaml() {}

    /**
     * @param lines the lines of one YAML mapping
     * @param firstLine the line of the file that holds the first of them, from 1
     * @return the mapping's values by key: strings, lists and maps of them
     */
    static Map<String, Object> read(List<String> lines, int firstLine) {
        Object loaded;
        try {
            loaded = yaml().load(String.join("\n", lines));
        } catch (MarkedYAMLException e) {
            int offset = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            throw new GuideFormatException(firstLine + offset, WRITTEN_WRONG);
        } catch (YAMLException e) {
            throw new GuideFormatException(firstLine, WRITTEN_WRONG);
        }
        if (!(loaded instanceof Map<?, ?> mapping)) {
            throw new GuideFormatException(firstLine, "phần khai báo phải gồm các dòng “tên: giá trị”.");
        }
        var values = new LinkedHashMap<String, Object>();
        mapping.forEach((key, value) -> values.put(String.valueOf(key), value == null ? "" : value));
        return values;
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        var dumping = new DumperOptions();
        return new Yaml(
                new SafeConstructor(loading), new Representer(dumping), dumping, loading, new TextOnlyResolver());
    }

    private static final class TextOnlyResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none: what is not quoted is text too
        }
    }
}
