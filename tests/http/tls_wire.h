// The client's side of TLS, for tests: trusts any certificate and keeps its fingerprint.
#pragma once

#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <poll.h>

#include <cstdio>

#include "support/http_client.h"

namespace klankbord::test {

class TlsWire : public Wire {
 public:
  // `oldest`: the priorities of GnuTLS that say what this client speaks.
  explicit TlsWire(std::uint16_t port, const char* priorities = "NORMAL", int most_ms = 5000)
      : under_(tcp_wire(port)) {
    gnutls_certificate_allocate_credentials(&credentials_);
    gnutls_init(&session_, GNUTLS_CLIENT);
    gnutls_priority_set_direct(session_, priorities, nullptr);
    gnutls_credentials_set(session_, GNUTLS_CRD_CERTIFICATE, credentials_);
    gnutls_transport_set_ptr(session_, this);
    gnutls_transport_set_push_function(session_, push);
    gnutls_transport_set_pull_function(session_, pull);
    gnutls_transport_set_pull_timeout_function(session_, pull_timeout);
    gnutls_handshake_set_timeout(session_, static_cast<unsigned>(most_ms));
    int result = 0;
    do {
      result = gnutls_handshake(session_);
    } while (result < 0 && gnutls_error_is_fatal(result) == 0);
    is_up_ = result == 0;
  }
  TlsWire(const TlsWire&) = delete;
  TlsWire& operator=(const TlsWire&) = delete;
  ~TlsWire() override {
    gnutls_deinit(session_);
    gnutls_certificate_free_credentials(credentials_);
  }

  bool is_up() const { return is_up_; }
  gnutls_protocol_t version() const { return gnutls_protocol_get_version(session_); }
  // "AB:CD:…" of what the server showed.
  std::string fingerprint() const {
    unsigned count = 0;
    const gnutls_datum_t* shown = gnutls_certificate_get_peers(session_, &count);
    unsigned char print[32];
    std::size_t size = sizeof print;
    if (shown == nullptr || gnutls_fingerprint(GNUTLS_DIG_SHA256, shown, print, &size) != 0)
      return {};
    std::string text;
    for (const unsigned char byte : print) {
      char pair[4];
      std::snprintf(pair, sizeof pair, "%s%02X", text.empty() ? "" : ":", byte);
      text += pair;
    }
    return text;
  }

  bool send(std::string_view bytes) override {
    while (is_up_ && !bytes.empty()) {
      const ssize_t sent = gnutls_record_send(session_, bytes.data(), bytes.size());
      if (sent < 0 && gnutls_error_is_fatal(static_cast<int>(sent)) == 0) continue;
      if (sent <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return is_up_;
  }
  Got receive(std::string& into, int most_ms) override {
    if (!is_up_) return Got::end;
    char buffer[16384];
    gnutls_record_set_timeout(session_, static_cast<unsigned>(most_ms > 0 ? most_ms : 1));
    const ssize_t count = gnutls_record_recv(session_, buffer, sizeof buffer);
    if (count == GNUTLS_E_TIMEDOUT) return Got::nothing_yet;
    if (count < 0 && gnutls_error_is_fatal(static_cast<int>(count)) == 0) return Got::nothing_yet;
    if (count <= 0) return Got::end;
    into.append(buffer, static_cast<std::size_t>(count));
    return Got::bytes;
  }
  void stop_sending() override { under_->stop_sending(); }

 private:
  static ssize_t push(gnutls_transport_ptr_t of, const void* bytes, std::size_t count) {
    auto& wire = *static_cast<TlsWire*>(of);
    const std::string_view text(static_cast<const char*>(bytes), count);
    return wire.under_->send(text) ? static_cast<ssize_t>(count) : -1;
  }
  static ssize_t pull(gnutls_transport_ptr_t of, void* bytes, std::size_t most) {
    auto& wire = *static_cast<TlsWire*>(of);
    if (wire.in_.empty() && wire.under_->receive(wire.in_, kLongEnough_ms) != Got::bytes) return 0;
    const std::size_t count = wire.in_.copy(static_cast<char*>(bytes), most);
    wire.in_.erase(0, count);
    return static_cast<ssize_t>(count);
  }
  static int pull_timeout(gnutls_transport_ptr_t of, unsigned most_ms) {
    auto& wire = *static_cast<TlsWire*>(of);
    if (!wire.in_.empty()) return 1;
    return wire.under_->receive(wire.in_, static_cast<int>(most_ms)) == Got::nothing_yet ? 0 : 1;
  }

  std::unique_ptr<Wire> under_;
  gnutls_session_t session_ = nullptr;
  gnutls_certificate_credentials_t credentials_ = nullptr;
  std::string in_;
  bool is_up_ = false;
};

}  // namespace klankbord::test
