@area:security-code @effects
Feature: The security code: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:KSC-09
  Rule: After more wrong security codes than allowed, the service MUST block access to the keychain

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                         | event                                                                                                                                                      |
        | lock on the security code     | Ada removes a device                                                                                                                                       |
        | lock on the security code     | Ada erases a device                                                                                                                                        |
        | lock on the security code     | Ada tries the right security code                                                                                                                          |
        | lock on the security code     | Ada signs in on another client, then signs out on a device or browser                                                                                      |
        | count of wrong security codes | Ada changes her password, then starts to reset a forgotten password, then edits her account data, then support staff try to give Ada access to her account |
        | count of wrong security codes | Ada reads all her account data                                                                                                                             |
        | count of wrong security codes | Ada turns off the find service on a device, then turns on the find service on a device                                                                     |
        | count of wrong security codes | Ada turns off approval by security code, then turns on approval by security code                                                                           |
        | count of wrong security codes | Ada lets another device join the keychain                                                                                                                  |
        | lock on the security code     | Ada changes her password                                                                                                                                   |
        | lock on the security code     | the service requires a new password from Ada                                                                                                               |
        | lock on the security code     | Ada chooses the required new password                                                                                                                      |
        | lock on the security code     | Ada turns on two-factor authentication                                                                                                                     |
        | lock on the security code     | Ada turns off the keychain on a device                                                                                                                     |
        | lock on the security code     | Ada cancels her recovery, then starts a recovery, then turns off approval by security code                                                                 |
        | lock on the security code     | Ada requests another sign-in code, then turns off the find service on a device                                                                             |
        | lock on the security code     | Ada starts to reset a forgotten password                                                                                                                   |
        | lock on the security code     | Ada reads all her account data                                                                                                                             |

      @edition:two-step @edition:2fa-2017
      Examples:
        | thing                     | event                               |
        | lock on the security code | Ada activates two-step verification |

      Examples:
        | thing                     | event                                                                                                           |
        | lock on the security code | Ada turns on the find service on a device, then edits her account data, then turns on approval by security code |
        | lock on the security code | Ada lets another device join the keychain                                                                       |

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                          |
        | lock on the security code | Ada follows the link that undoes the enrolment |

  @rule:KSC-14
  Rule: The refusal after too many wrong security codes MAY say that there were too many

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                           |
        | lock on the security code | Ada tries a wrong security code |

  @rule:KSC-16
  Rule: The service must let the owner create a new security code on another keychain device

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                                |
        | lock on the security code | Ada chooses a new security code on a keychain device |

  @rule:KSC-21
  Rule: A reset of the keychain MUST end the lock, so that the keychain can be set up with a new security code

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                   | event                   |
        | texted code for joining the keychain                    | Ada resets the keychain |
        | request to join the keychain, waiting for a texted code | Ada resets the keychain |
        | lock on the security code                               | Ada resets the keychain |

  @rule:KSC-23
  Rule: The service must let the owner turn approval by security code off

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                   | event                                   |
        | texted code for joining the keychain                    | Ada turns off approval by security code |
        | request to join the keychain, waiting for a texted code | Ada turns off approval by security code |

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                                                                          |
        | keychain membership on a device | Ada chooses a new security code on a keychain device, then turns off approval by security code |

      Examples:
        | thing                           | event                                  |
        | keychain membership on a device | Ada turns on approval by security code |
