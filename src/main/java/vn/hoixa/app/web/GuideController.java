package vn.hoixa.app.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hoixa.app.problems.NotFoundException;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.guide.Guide.PartKind;
import vn.hoixa.knowledge.library.Library;

/** Guides: all of them, one as a whole for printing, and one step at a time for a hall of learners. */
@Controller
class GuideController {
    private final Library library;

    GuideController(Library library) {
        this.library = library;
    }

    @GetMapping("/huong-dan")
    String all(Model model) {
        model.addAttribute("guides", library.guides());
        return "guides";
    }

    @GetMapping("/huong-dan/{id}")
    String whole(@PathVariable String id, Model model) {
        var guide = guide(id);
        model.addAttribute("guide", guide);
        model.addAttribute("checkedOn", VietnameseDate.of(guide.checkedOn()));
        model.addAttribute("hasSteps", !guide.steps().isEmpty());
        return "guide";
    }

    @GetMapping("/huong-dan/{id}/buoc/{n:\\d{1,3}}")
    String step(@PathVariable String id, @PathVariable int n, Model model) {
        var guide = guide(id);
        var steps = guide.steps();
        if (steps.isEmpty()) {
            return whole(id, model);
        }
        if (n < 1 || n > steps.size()) {
            throw new NotFoundException("Hướng dẫn này có " + steps.size() + " bước.");
        }
        var step = steps.get(n - 1);
        model.addAttribute("guide", guide);
        model.addAttribute("step", step);
        model.addAttribute("n", n);
        model.addAttribute("last", n == steps.size());
        model.addAttribute("lastOfWay", step.last());
        model.addAttribute("conditions", guide.partsOf(PartKind.CONDITIONS));
        model.addAttribute("problems", guide.partsOf(PartKind.PROBLEMS));
        model.addAttribute("warnings", guide.partsOf(PartKind.WARNINGS));
        model.addAttribute("checkedOn", VietnameseDate.of(guide.checkedOn()));
        return "guide-step";
    }

    private Guide guide(String id) {
        return library.guides().stream()
                .filter(guide -> guide.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Không có hướng dẫn này trong thư viện."));
    }
}
