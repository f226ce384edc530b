@area:hardening/reset-links @property
Feature: Hardening: mailed links: strange input
  Only the exact link from the mail is accepted.

  @rule:H-RESETLINK-01
  Rule: A mailed link MUST reset only the password of its own account, and only once

    Example: a malformed link is refused
      Then this always holds: "no malformed value is accepted as the link that resets a forgotten password"
