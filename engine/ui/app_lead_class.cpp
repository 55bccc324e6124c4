// Leading a class: opened, looked at once more, ended.
#include "ui/app_model.h"

namespace klankbord::ui {

void App::on(const intent::LeadClass& asked) {
  if (screen_ != Screen::library || parts_.classes == nullptr) return;
  ++scene_;
  if (asked.wish == intent::LeadWish::end) return led_class_.reset();
  if (led_class_ != nullptr && led_class_->runs()) return parts_.classes->show(*led_class_);
  led_class_.reset();
  auto opened = parts_.classes->open();
  notices_.clear();
  if (opened) {
    led_class_ = std::move(*opened);
  } else {
    notices_.push_back({text::Key{"notice.no-class"}, opened.failure().message});
  }
}

}  // namespace klankbord::ui
