@area:security-questions @effects
Feature: Security questions: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:QUESTIONS-03
  Rule: Right security answers MUST NOT replace a code while two-factor is on

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                  |
        | sign-in waiting for security answers | Ada turns on two-factor authentication |

  @rule:QUESTIONS-04
  Rule: The service MUST keep the old security questions for two weeks after enrolment

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                                                                                                                                                              |
        | set of security questions | Ada changes her password                                                                                                                                                           |
        | set of security questions | Ada resets her password on a trusted device                                                                                                                                        |
        | set of security questions | Ada resets her forgotten password with a code                                                                                                                                      |
        | set of security questions | Ada resets her forgotten password with a mailed link                                                                                                                               |
        | set of security questions | the service requires a new password from Ada                                                                                                                                       |
        | set of security questions | Ada chooses the required new password                                                                                                                                              |
        | set of security questions | Ada finishes her recovery                                                                                                                                                          |
        | set of security questions | Ada removes a device                                                                                                                                                               |
        | set of security questions | Ada erases a device                                                                                                                                                                |
        | set of security questions | Ada turns off the keychain on a device                                                                                                                                             |
        | set of security questions | Ada signs in on another client, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password, then revokes all her app-specific passwords |
        | set of security questions | support staff unlock Ada's security code                                                                                                                                           |
        | set of security questions | Ada cancels her recovery, then starts a recovery, then chooses a new security code on a keychain device, then turns off approval by security code                                  |
        | set of security questions | Ada resets the keychain, then refuses a sign-in request on a trusted device, then requests another sign-in code, then removes a number                                             |
        | set of security questions | Ada turns off the find service on a device, then signs out on a device or browser                                                                                                  |

      Examples:
        | thing                     | event                                                                                                                                                                                                                      |
        | set of security questions | Ada turns on the find service on a device, then signs in again on a trusted device without a code, then edits her account data, then allows a sign-in request on a trusted device, then turns on approval by security code |
        | set of security questions | Ada lets another device join the keychain                                                                                                                                                                                  |
        | set of security questions | Ada reads all her account data                                                                                                                                                                                             |

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                    |
        | set of security questions | Ada turns on two-factor authentication   |
        | set of security questions | Ada starts to reset a forgotten password |

  @rule:QUESTIONS-05
  Rule: The service MUST delete the old security questions two weeks after enrolment

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                     |
        | set of security questions |

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                     |
        | set of security questions |

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                     |
        | set of security questions |

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                     |
        | set of security questions |

  @rule:QUESTIONS-06
  Rule: Within two weeks, a return to the earlier settings MUST restore the old security questions

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                          |
        | set of security questions | Ada follows the link that undoes the enrolment |

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                                                                                                                                                                                                                                                                                                                                    |
        | count of wrong answers to security questions | Ada starts a recovery, then cancels her recovery, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada requests another sign-in code, then chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain |
        | count of wrong answers to security questions | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | Ada changes her password                                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | the service requires a new password from Ada                                                                                                                                                                                                                                                                                             |
        | count of wrong answers to security questions | Ada activates two-step verification                                                                                                                                                                                                                                                                                                      |
        | count of wrong answers to security questions | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                   |
        | lock on security answers                     | Ada signs in on another client                                                                                                                                                                                                                                                                                                           |
        | lock on security answers                     | Ada tries a wrong answer                                                                                                                                                                                                                                                                                                                 |
        | lock on security answers                     | Ada tries the right answers                                                                                                                                                                                                                                                                                                              |
        | set of security questions                    | Ada enters a wrong sign-in code                                                                                                                                                                                                                                                                                                          |
        | set of security questions                    | Ada answers those questions                                                                                                                                                                                                                                                                                                              |
        | count of wrong answers to security questions | Ada starts to reset a forgotten password                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | Ada reads all her account data                                                                                                                                                                                                                                                                                                           |

      Examples:
        | thing                                        | event                                                               |
        | count of wrong answers to security questions | Ada edits her account data, then turns on approval by security code |
        | count of wrong answers to security questions | Ada lets another device join the keychain                           |

  @rule:QUESTIONS-09
  Rule: After two-step was turned off, the account page MUST ask for the security questions as well as the password

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                                                                                                                                                                                                                                                                                                                                    |
        | lock on security answers                     | Ada tries the right answers                                                                                                                                                                                                                                                                                                              |
        | lock on security answers                     | Ada signs in on another client, then tries a wrong answer                                                                                                                                                                                                                                                                                |
        | count of wrong answers to security questions | Ada starts a recovery, then cancels her recovery, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada requests another sign-in code, then chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain |
        | count of wrong answers to security questions | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | Ada changes her password                                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | the service requires a new password from Ada                                                                                                                                                                                                                                                                                             |
        | count of wrong answers to security questions | Ada activates two-step verification                                                                                                                                                                                                                                                                                                      |
        | count of wrong answers to security questions | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                   |
        | set of security questions                    | Ada enters a wrong sign-in code                                                                                                                                                                                                                                                                                                          |
        | set of security questions                    | Ada answers those questions                                                                                                                                                                                                                                                                                                              |
        | count of wrong answers to security questions | Ada starts to reset a forgotten password                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | Ada reads all her account data                                                                                                                                                                                                                                                                                                           |
        | set of security questions                    | Ada starts to reset a forgotten password                                                                                                                                                                                                                                                                                                 |

      Examples:
        | thing                                        | event                                                               |
        | count of wrong answers to security questions | Ada edits her account data, then turns on approval by security code |
        | count of wrong answers to security questions | Ada lets another device join the keychain                           |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                                                                                                                                                              |
        | set of security questions | Ada changes her password                                                                                                                                                           |
        | set of security questions | Ada resets her password on a trusted device                                                                                                                                        |
        | set of security questions | Ada resets her forgotten password with a code                                                                                                                                      |
        | set of security questions | Ada resets her forgotten password with a mailed link                                                                                                                               |
        | set of security questions | the service requires a new password from Ada                                                                                                                                       |
        | set of security questions | Ada chooses the required new password                                                                                                                                              |
        | set of security questions | Ada finishes her recovery                                                                                                                                                          |
        | set of security questions | Ada removes a device                                                                                                                                                               |
        | set of security questions | Ada erases a device                                                                                                                                                                |
        | set of security questions | Ada turns off the keychain on a device                                                                                                                                             |
        | set of security questions | Ada signs in on another client, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password, then revokes all her app-specific passwords |
        | set of security questions | support staff unlock Ada's security code                                                                                                                                           |
        | set of security questions | Ada cancels her recovery, then starts a recovery, then chooses a new security code on a keychain device, then turns off approval by security code                                  |
        | set of security questions | Ada resets the keychain, then requests another sign-in code, then removes a number, then turns off the find service on a device                                                    |
        | set of security questions | Ada signs out on a device or browser                                                                                                                                               |

      Examples:
        | thing                     | event                                                                                                           |
        | set of security questions | Ada turns on the find service on a device, then edits her account data, then turns on approval by security code |
        | set of security questions | Ada lets another device join the keychain                                                                       |
        | set of security questions | Ada reads all her account data                                                                                  |
