@area:hardening/reset-links @effects
Feature: Hardening: links for a forgotten password: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:H-RESETLINK-01
  Rule: A mailed link MUST reset only the password of its own account, and only once

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event              |
        | mailed link for a forgotten password | Ada uses that link |

  @rule:H-RESETLINK-02
  Rule: A mailed link MUST NOT reset the password after its declared lifetime

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                                                                                                                                |
        | mailed link for a forgotten password | Ada adds a number, then adds an authenticator app, then removes her authenticator app, then generates new recovery codes, then edits her account data                                |
        | mailed link for a forgotten password | Ada reads all her account data                                                                                                                                                       |
        | mailed link for a forgotten password | Ada generates and uses another app-specific password, then generates a code on a trusted device, then revokes one app-specific password, then revokes all her app-specific passwords |
        | mailed link for a forgotten password | Ada signs in a program with an app-specific password                                                                                                                                 |
        | mailed link for a forgotten password | Ada turns off the find service on a device, then turns on the find service on a device, then signs in on another client                                                              |
        | mailed link for a forgotten password | Ada follows a wrong link                                                                                                                                                             |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                                | event                                                                                                                                                        |
        | mailed link for a forgotten password | Ada signs in again on a trusted device without a code, then refuses a sign-in request on a trusted device, then allows a sign-in request on a trusted device |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

    Scenario Outline: Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

    Scenario Outline: Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

  @rule:H-RESETLINK-04
  Rule: A reset by a mailed link MUST keep the second factor

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                                                |
        | authenticator app | Ada resets her forgotten password with a mailed link |
        | recovery code     | Ada resets her forgotten password with a mailed link |

  @rule:H-RESETLINK-06
  Rule: A newer link SHOULD invalidate the earlier ones

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                        |
        | mailed link for a forgotten password | Ada requests a link for a forgotten password |
        | mailed link for a forgotten password | Ada requests another link                    |
